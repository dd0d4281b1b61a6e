// Preloaded into the product: its clock stands so many days ahead, in each of its threads.
const ahead = Math.round(Number(process.env['JOURNEYS_DAYS_LATER']) * 86_400_000)
const { instant } = Temporal.Now
const now = (): number => performance.timeOrigin + performance.now() + ahead

/** What was made by the clock itself stays a date to whoever asks. */
const LaterDate = new Proxy(Date, {
  construct: (RealDate, given: [] | ConstructorParameters<DateConstructor>) =>
    given.length === 0 ? new RealDate(now()) : new RealDate(...given),
})

Object.assign(Date, { now: () => Math.floor(now()) })
Object.assign(globalThis, { Date: LaterDate })
Object.assign(Temporal.Now, { instant: () => instant().add({ milliseconds: ahead }) })
