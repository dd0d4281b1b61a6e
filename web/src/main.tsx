import '@mantine/core/styles.layer.css'
import './ui/theme/inter.css'
import './ui/theme/tokens.css'
import './ui/theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { openFirstPage } from './app/first-page.ts'
import { dropOldDrafts } from './lib/kept-drafts.ts'
import { keepPresses } from './lib/keep-presses.ts'
import { lookAgainOnFocus } from './lib/look-again.ts'

// Where a newer version took the place of this one, a style sheet is missed first. The page is then asked
// for all the same: what the router misses it fetches anew, the whole of it.
addEventListener('vite:preloadError', (event) => {
  if (event.payload.message.includes('preload CSS')) event.preventDefault()
})

dropOldDrafts(Date.now())
lookAgainOnFocus()
keepPresses()

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

await openFirstPage()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
