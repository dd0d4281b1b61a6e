const most = 48

/** The beginning of what was agreed, cut after a whole word: enough to tell one agreement from the next. */
export const shorten = (what: string): string => {
  const line = what.trim().replaceAll(/\s+/g, ' ')
  if (line.length <= most) return line
  const words = line.slice(0, most + 1)
  const end = words.lastIndexOf(' ')
  return `${words.slice(0, end > 0 ? end : most).replace(/[,.;:]$/, '')}…`
}
