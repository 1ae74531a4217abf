/**
 * A proxy that a browser is told to use for everything. It writes down every host that anything in the browser asks for
 * and lets through only what goes to the demo helpdesk, so that no request of anyone escapes being seen.
 */
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { HOSTS } from '../helpdesk/server'

/** A running proxy. */
export interface RecordingProxy {
  port: number
  /** Every host that was asked for so far, in order, whether it was let through or not. */
  hosts: readonly string[]
  /** Lets what goes to the demo's hosts through to this port of this machine. */
  leadTo(port: number): void
  close(): Promise<void>
}

/** Starts a proxy on a free port of this machine. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const hosts: string[] = []
  let demo = 0
  const server = createServer((request, response) => {
    hosts.push(URL.canParse(request.url ?? '') ? new URL(request.url as string).hostname : (request.headers.host ?? ''))
    response.writeHead(403).end()
  })
  server.on('connect', (request, socket) => {
    const host = (request.url ?? '').replace(/:\d+$/, '')
    hosts.push(host)
    socket.on('error', () => socket.destroy())
    if (!(HOSTS as readonly string[]).includes(host)) {
      socket.end('HTTP/1.1 403 Forbidden\r\n\r\n')
      return
    }
    const through = connect(demo, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      through.pipe(socket).pipe(through)
    })
    through.on('error', () => socket.destroy())
    socket.on('close', () => through.destroy())
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    leadTo(port) {
      demo = port
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
