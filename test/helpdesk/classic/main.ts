import { plainDemo } from '../plain-demo'

const box = document.querySelector<HTMLElement>('.comment_input')!
const tabs = [...box.querySelectorAll<HTMLElement>('.btn')]
for (const tab of tabs)
  tab.addEventListener('click', () => {
    for (const each of tabs) each.classList.toggle('active', each === tab)
    const isPublic = tab.classList.contains('track-id-publicComment')
    box.classList.toggle('is-public', isPublic)
    tab.classList.toggle('private_note', !isPublic)
  })

window.demo = plainDemo('classic', box.querySelector<HTMLElement>('.editor')!)
