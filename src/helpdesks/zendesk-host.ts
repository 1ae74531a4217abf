/** Whether a host is a Zendesk account's. */
export const onZendesk = (hostname: string): boolean => hostname.endsWith('.zendesk.com')

/** Whether an address is a page of a Zendesk account whose path fits. */
export const isZendeskPage = ({ protocol, hostname, pathname }: URL, path: RegExp): boolean =>
  protocol === 'https:' && onZendesk(hostname) && path.test(pathname)
