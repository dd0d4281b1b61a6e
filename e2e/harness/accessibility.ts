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

/** Whether it is large enough in the middle of the screen, where no bar and no notice lies over a part of it. */
const isLargeInTheOpen = async (page: Page, target: string): Promise<boolean> => {
  await expect(page.getByRole('alert')).toHaveCount(0, { timeout: 30_000 })
  await page.locator(target).evaluate((element) => {
    element.scrollIntoView({ block: 'center' })
  })
  const found = await barriersOn(page)
  return !found.some(({ id, at }) => id === 'target-size' && at.includes(target))
}

/** Fails on the first barrier that axe finds, naming the rule and the elements. */
export const expectNoBarriers = async (page: Page): Promise<void> => {
  // A colour halfway a transition is nobody's colour.
  await page.evaluate(async () => {
    await Promise.all(document.getAnimations().map(async (animation) => animation.finished.catch(() => null)))
  })
  const found = await barriersOn(page)
  const covered: string[] = []
  for (const target of found.filter(({ id }) => id === 'target-size').flatMap(({ at }) => at))
    if (await isLargeInTheOpen(page, target)) covered.push(target)
  const left = found
    .map((barrier) =>
      barrier.id === 'target-size'
        ? { ...barrier, at: barrier.at.filter((target) => !covered.includes(target)) }
        : barrier,
    )
    .filter(({ at }) => at.length > 0)
  expect(left, `barriers on ${new URL(page.url()).pathname}`).toEqual([])
}
