import { show } from './page'
import { plainComposer } from './plain-composer'

await show((host, text) => plainComposer(host, document.createElement('input'), text))
