/**
 * A link that somebody hands over to somebody else. As long as nobody has told the server its address, it sends links
 * that begin at the root: then they lead to where the reader of this page reached it, which the browser knows for sure.
 */
export const wholeLink = (link: string, origin: string = window.location.origin): string =>
  new URL(link, origin).href

/** What a computer calls itself: from another one it leads nowhere, or to something else. */
const itself = /^(?:localhost|.*\.localhost|127(?:\.\d+){3}|\[::1\])$/

/** Where a link begins that works on this computer alone; null for any other. */
export const beginsHere = (link: string, origin: string = window.location.origin): string | null => {
  const { hostname, origin: begins } = new URL(wholeLink(link, origin))
  return itself.test(hostname) ? begins : null
}
