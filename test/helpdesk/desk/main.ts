import { plainDemo } from '../plain-demo'

window.demo = plainDemo('desk', document.querySelector<HTMLElement>('#reply')!)
