import { show } from './page'

const element = document.createElement('textarea')
element.rows = 6
element.cols = 60
document.querySelector('#editor')?.replaceWith(element)
const set = (text: string) => {
  element.value = text
}
set(new URLSearchParams(location.search).get('html') ?? '')
show(element, () => element.value, set)
