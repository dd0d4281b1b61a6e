import '@mantine/core/styles.layer.css'
import './ui/theme/inter.css'
import './ui/theme/tokens.css'
import './ui/theme/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { startLanguage } from './lib/language.ts'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

await startLanguage()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
