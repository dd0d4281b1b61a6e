/** It brings no types of its own: what our tests use of it. */
declare module 'hoodiecrow-imap' {
  interface ImapServer {
    listen(port: number, host: string, done: () => void): void
    close(done?: () => void): void
  }
  const open: (options: {
    readonly storage: Readonly<Record<string, { readonly messages: readonly { readonly raw: string }[] }>>
  }) => ImapServer
  export default open
}
