import { useEffect } from 'react'

/** What the address leads to comes into sight once it is there, and stays in it while what stands above comes in. */
export const useStayInSight = (id: string, isThere = true): void =>
  useEffect(() => {
    if (!isThere || window.location.hash !== `#${id}`) return undefined
    // What stands above it comes in bit by bit and pushes it down: it stays in sight until somebody moves.
    const page = new ResizeObserver(() => document.getElementById(id)?.scrollIntoView())
    page.observe(document.body)
    const letGo = () => page.disconnect()
    const moves = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const
    for (const move of moves) window.addEventListener(move, letGo, { once: true })
    return () => {
      letGo()
      for (const move of moves) window.removeEventListener(move, letGo)
    }
  }, [id, isThere])
