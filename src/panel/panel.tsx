import { showFrontPage } from '../front/front-page'
import './panel.css'

showFrontPage()
