import { lazy, Suspense, useState } from 'react'
import { MeButton } from './me-button.tsx'
import { useFetched } from './use-fetched.ts'

const fetchMenu = () => import('./me-menu-open.tsx')
const MeMenuOpen = lazy(async () => ({ default: (await fetchMenu()).MeMenuOpen }))

/** The button with one's initials. Its menu, with all that floating needs, is fetched when the hand comes near. */
export const MeMenu = () => {
  const [wanted, setWanted] = useState(false)
  const menu = useFetched(fetchMenu)
  const open = () => menu.use(() => setWanted(true))
  const button = (
    <MeButton aria-expanded={wanted} onPointerEnter={menu.near} onFocus={menu.near} onClick={open} />
  )
  if (!wanted) return button
  return (
    <Suspense fallback={button}>
      <MeMenuOpen />
    </Suspense>
  )
}
