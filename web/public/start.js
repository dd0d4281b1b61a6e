// Runs before the first paint, while the program itself is still on its way. A file of its own because the
// content security policy refuses inline scripts.
;(() => {
  /** @param {string} key */
  const remembered = (key) => {
    try {
      return localStorage.getItem(key)
    } catch {
      // Storage can be forbidden; then the system and the browser decide.
      return null
    }
  }

  // A dark screen never flashes white. The key is the one web/src/app/app.tsx gives to Mantine.
  const scheme = remembered('tweespraak-scheme')
  const dark = scheme === 'dark' || (scheme !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches)
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light')
  if (dark) document.querySelector('meta[name="theme-color"]')?.setAttribute('content', '#171614')

  // The same choice as firstLanguage() of web/src/lib/language.ts, whose sentences are fetched at once.
  const known = remembered('tweespraak-language')
  const asked = navigator.language.startsWith('en') ? 'en' : 'nl'
  const language = known === 'nl' || known === 'en' ? known : asked
  document.documentElement.lang = language
  const sentences = document.currentScript.dataset[language]
  if (sentences !== undefined) {
    const link = document.createElement('link')
    link.rel = 'modulepreload'
    link.href = sentences
    document.head.append(link)
  }

  // Who is here, and what Home shows: web/src/lib/asked-early.ts takes the answers. Who comes in by one of
  // these doors is nobody yet.
  if (/^\/(?:sign-in|set-up|demo|invitation|forgotten|new-password)\b/.test(location.pathname)) return
  /** @param {string} address */
  const ask = (address) => fetch(address, { headers: { 'accept-language': language } })
  const me = ask('/api/v1/me')
  const early = { '/api/v1/me': me }
  if (location.pathname === '/') {
    const nobody = () => Promise.reject(new Error('Nobody is signed in'))
    early['/api/v1/home'] = me.then((answer) => (answer.ok ? ask('/api/v1/home') : nobody()))
  }
  // Whoever takes an answer hears that it did not come; here nobody needs to.
  for (const answer of Object.values(early)) answer.catch(() => undefined)
  globalThis.askedEarly = early
})()
