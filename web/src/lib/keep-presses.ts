interface Press {
  readonly button: HTMLButtonElement
  readonly x: number
  readonly y: number
}

/** How far a hand moves that means to stay, in pixels. */
const shake = 4

const buttonAt = ({ target }: MouseEvent): HTMLButtonElement | null =>
  target instanceof Element ? target.closest('button') : null

/**
 * A press counts for the button that stood under the pointer when it began, also where the page moved before it
 * ended: what the other writes at the same table, or what comes late, may push a button away in that tenth of a
 * second, and browsers then forget the press. Whoever moves the pointer off the button still takes it back.
 */
export const keepPresses = (): void => {
  let press: Press | null = null
  const begin = (event: MouseEvent) => {
    const button = event.button === 0 ? buttonAt(event) : null
    press = button === null ? null : { button, x: event.clientX, y: event.clientY }
  }
  const end = (event: MouseEvent) => {
    const begun = press
    press = null
    if (begun === null || !begun.button.isConnected || buttonAt(event) === begun.button) return
    if (Math.hypot(event.clientX - begun.x, event.clientY - begun.y) <= shake) begun.button.click()
  }
  addEventListener('mousedown', begin, { capture: true })
  addEventListener('mouseup', end, { capture: true })
}
