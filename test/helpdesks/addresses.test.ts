import { expect, test } from 'vitest'
import { helpdeskFor, readerFor } from '../../src/helpdesks'

test.each([
  ['https://acme.zendesk.com/agent/tickets/4821', 'zendesk'],
  ['https://acme.zendesk.com/agent/filters/12', 'zendesk'],
  ['https://acme.zendesk.com:8443/agent', 'zendesk'],
  ['https://acme.zendesk.com/chat/agent#visitors', 'zendesk-chat'],
  ['https://app.intercom.com/a/inbox/x1/inbox/conversation/9', 'intercom'],
  ['https://app.eu.intercom.com/a/inbox/x1/inbox/shared/all/conversation/9', 'intercom'],
  ['https://app.au.intercom.com/a/inbox/x1/inbox/admin/9?view=List', 'intercom'],
])('%s is an agent page of %s', (address, id) => {
  expect(helpdeskFor(new URL(address))?.id).toBe(id)
})

test.each([
  'https://acme.zendesk.com/hc/en-us/articles/1',
  'https://acme.zendesk.com/agents',
  'http://acme.zendesk.com/agent/tickets/4821',
  'https://zendesk.com.example.org/agent/tickets/4821',
  'https://notzendesk.com/agent/tickets/4821',
  'https://www.intercom.com/a/inbox',
  'https://app.intercom.com/oauth',
  'https://app.intercom.com.example.org/a/inbox/x1',
])('%s is none of ours', (address) => {
  expect(helpdeskFor(new URL(address))).toBeUndefined()
})

test.each([
  ['https://acme.zendesk.com/agent/tickets/4821', 'zendesk'],
  ['https://desk.acme.example/agent/tickets/4821', 'generic'],
  // The pages around a helpdesk are no helpdesk, and no added site either.
  ['https://acme.zendesk.com/hc/en-us/articles/1', undefined],
  ['https://app.intercom.com/admins/sign_in', undefined],
  ['http://desk.acme.example/agent/tickets/4821', undefined],
])('where the script runs, %s is read as %s', (address, id) => {
  expect(readerFor(new URL(address))?.id).toBe(id)
})
