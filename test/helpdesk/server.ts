import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { generate } from 'selfsigned'
import { bundlePages } from './pages'

/** The addresses that the demo answers for; a browser is told to find them on this machine. */
export const HOSTS = ['acme.zendesk.com', 'acme-classic.zendesk.com', 'app.intercom.com', 'desk.acme.example'] as const

/** The demo's own pages, by the path an agent would open. */
export const ZENDESK_TICKET = (id: string) => `https://acme.zendesk.com/agent/tickets/${id}`
/** A ticket on the page that Zendesk had before the Agent Workspace. */
export const CLASSIC_TICKET = 'https://acme-classic.zendesk.com/agent/tickets/4799'
/** The Zendesk Chat dashboard, formerly Zopim. */
export const CHAT_DASHBOARD = 'https://acme.zendesk.com/chat/agent#visitors'
/** A helpdesk that Attune does not know. */
export const UNKNOWN_DESK = 'https://desk.acme.example/tickets/77'
/** A Zendesk on a domain of the company's own. */
export const MAPPED_TICKET = 'https://desk.acme.example/agent/tickets/4821'
export const INTERCOM_CONVERSATION = (id: string) => `https://app.intercom.com/a/inbox/harbour/inbox/conversation/${id}`

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** As strict as helpdesks are: what Attune shows must not need more than this of the page. */
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; connect-src 'none'"

/** The running demo. */
export interface DemoServer {
  port: number
  /** What was asked of it so far, as `host/path`. */
  asked: readonly string[]
  close(): Promise<void>
}

/** The built page or asset behind an address; undefined for everything that no helpdesk's agent side would show. */
function fileFor(host: string, path: string): string | undefined {
  if (path.startsWith('/assets/')) return normalize(path)
  if (host === 'acme-classic.zendesk.com') return '/classic/index.html'
  if (path === '/chat/agent' && host.endsWith('.zendesk.com')) return '/chat/index.html'
  if (path.startsWith('/tickets/') && host === 'desk.acme.example') return '/desk/index.html'
  if (/^\/agent(\/|$)/.test(path) && !host.startsWith('app.intercom')) return '/zendesk/index.html'
  if (path.startsWith('/a/') && host.startsWith('app.intercom')) return '/intercom/index.html'
  return undefined
}

async function answerFrom(pages: string, asked: string[]): Promise<Server> {
  // The browsers are told to accept it; it lives as long as the process.
  const certificate = await generate([{ name: 'commonName', value: HOSTS[0] }], {
    extensions: [{ name: 'subjectAltName', altNames: [...HOSTS, 'localhost'].map((value) => ({ type: 2, value })) }],
  })
  return createServer({ key: certificate.private, cert: certificate.cert }, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost')
    const host = (request.headers.host ?? '').replace(/:\d+$/, '')
    asked.push(host + (request.url ?? ''))
    const file = fileFor(host, pathname)
    const path = file && join(pages, file)
    try {
      if (!path?.startsWith(pages + sep)) throw new Error('not a page of the demo')
      const content = await readFile(path)
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'content-security-policy': POLICY,
        // Asked for anew each time, and yet a page that may be kept for “back”: those with no-store are not.
        'cache-control': 'no-cache',
      })
      response.end(content)
    } catch {
      response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' })
      response.end('The demo helpdesk has no such page. Try /agent/tickets/4821 or /a/inbox/harbour/inbox.\n')
    }
  })
}

/** Bundles the pages and serves them over https on a free port of this machine (or on `port`). */
export async function startDemo(port = 0): Promise<DemoServer> {
  const asked: string[] = []
  const server = await answerFrom(await bundlePages(), asked)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
