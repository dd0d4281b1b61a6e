// Runs before the first paint, so that a dark screen never flashes white. A file of its own because the
// content security policy refuses inline scripts. The key is the one web/src/app/scheme.ts writes.
;(() => {
  let chosen = null
  try {
    chosen = localStorage.getItem('tweespraak-scheme')
  } catch {
    // Storage can be forbidden; then the system decides.
  }
  const dark = chosen === 'dark' || (chosen !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  if (dark) document.querySelector('meta[name="theme-color"]')?.setAttribute('content', '#171614')
  try {
    const language = localStorage.getItem('tweespraak-language')
    if (language === 'nl' || language === 'en') document.documentElement.lang = language
  } catch {
    // Dutch, until the person says otherwise.
  }
})()
