/** What is put into a page for these tests: the adapters as the content script has them. */
export { readerFor } from '../../src/helpdesks'
export { messageText, momentOf, personName } from '../../src/helpdesks/message-text'
