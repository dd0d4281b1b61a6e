import { useRef, type RefObject } from 'react'

interface PointFocus {
  /** Of what holds the points and the line for a new one. */
  readonly within: RefObject<HTMLDivElement | null>
  /** Before this point goes: to the next, else the one before, else the line for a new one. */
  readonly leadOnFrom: (pointId: string) => void
  /** To a point that came back, unless somebody went elsewhere meanwhile. */
  readonly leadBackTo: (pointId: string) => void
}

/** Leads the focus on when a talking point goes or comes back, so that it never falls to the page. */
export const usePointFocus = (): PointFocus => {
  const within = useRef<HTMLDivElement>(null)
  const rows = () => [...(within.current?.querySelectorAll<HTMLElement>('[data-point]') ?? [])]
  const inRow = (row: HTMLElement | undefined) => row?.querySelector<HTMLElement>('[data-remove]')
  return {
    within,
    leadOnFrom: (pointId) => {
      const all = rows()
      const at = all.findIndex((row) => row.dataset['point'] === pointId)
      const line = within.current?.querySelector<HTMLElement>('[data-new-point]')
      const next = inRow(all[at + 1] ?? all[at - 1]) ?? line
      next?.focus()
    },
    leadBackTo: (pointId) => {
      if (document.activeElement !== document.body) return
      inRow(rows().find((row) => row.dataset['point'] === pointId))?.focus()
    },
  }
}
