import { lazy, Suspense, useState } from 'react'
import { MeButton } from './me-button.tsx'

const fetchMenu = () => import('./me-menu-open.tsx')
const MeMenuOpen = lazy(async () => ({ default: (await fetchMenu()).MeMenuOpen }))

/** The button with one's initials. Its menu, with all that floating needs, is fetched when the hand comes near. */
export const MeMenu = () => {
  const [wanted, setWanted] = useState(false)
  const near = () => void fetchMenu()
  const button = (
    <MeButton aria-expanded={wanted} onPointerEnter={near} onFocus={near} onClick={() => setWanted(true)} />
  )
  if (!wanted) return button
  return (
    <Suspense fallback={button}>
      <MeMenuOpen />
    </Suspense>
  )
}
