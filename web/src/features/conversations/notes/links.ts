/** Where a link in the notes may lead: to a page or a mail address, nowhere else. */
export const mayLinkTo = (href: string): boolean => {
  try {
    return ['http:', 'https:', 'mailto:'].includes(new URL(href).protocol)
  } catch {
    return false
  }
}

/** What somebody typed as an address, as a link; null for what is none. */
export const linkFrom = (typed: string): string | null => {
  const text = typed.trim()
  if (text === '' || /\s/.test(text)) return null
  if (mayLinkTo(text)) return text
  if (/^[^@:/]+@[^@:/]+\.[^@:/]+$/.test(text)) return `mailto:${text}`
  const address = `https://${text}`
  return /^[\p{L}\d-]+(\.[\p{L}\d-]+)+([/?#].*)?$/u.test(text) && mayLinkTo(address) ? address : null
}
