import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/** WCAG 2.2 at levels A and AA, and what it takes over from 2.0 and 2.1. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']

interface Barrier {
  readonly id: string
  readonly help: string
  readonly at: readonly string[]
}

const barriersOn = async (page: Page): Promise<readonly Barrier[]> => {
  // In the page itself: without frames there is no need to bring it together in a page of its own.
  const axe = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(rules)
    .setLegacyMode()
  const { violations } = await axe.analyze()
  return violations.map(({ id, help, nodes }) => ({
    id,
    help,
    at: nodes.map((node) => node.target.join(' ')),
  }))
}

/** Fails on the first barrier that axe finds, naming the rule and the elements. */
export const expectNoBarriers = async (page: Page): Promise<void> => {
  // A colour halfway a transition is nobody's colour.
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(async (animation) => animation.finished.catch(() => null)))
  })
  let found = await barriersOn(page)
  const notices = page.getByRole('alert')
  if (found.some(({ id }) => id === 'target-size') && (await notices.count()) > 0) {
    // A notice lies over the page for some seconds: how large what it covers is, is seen when it has gone.
    await expect(notices).toHaveCount(0, { timeout: 30_000 })
    found = await barriersOn(page)
  }
  expect(found, `barriers on ${new URL(page.url()).pathname}`).toEqual([])
}
