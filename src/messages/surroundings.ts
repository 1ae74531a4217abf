/** What popup, panel and options may know of the browser around them and ask of it. */
export {
  askToRead,
  direction,
  hasPanel,
  helpdeskOrigins,
  locale,
  openOptions,
  openPage,
  openPanel,
  shortcuts,
  t,
  version,
} from '../browser/browser'
