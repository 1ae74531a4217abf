import { plainDemo } from '../plain-demo'

window.demo = plainDemo('chat', document.querySelector<HTMLElement>('.chat_input')!)
