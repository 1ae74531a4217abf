import { text } from 'alex'
import type { Start } from '../tool'

const start: Start = async () => ({ lint: (draft) => text(draft).messages.length })
export default start
