import classes from './wordmark.module.css'

/** The name of the product, with its two voices: two strokes side by side, as high as each other. */
export const Wordmark = () => (
  <span className={classes.wordmark}>
    <svg className={classes.mark} viewBox="0 0 16 20" aria-hidden>
      <rect className={classes.employee} x="2" y="1" width="4" height="18" rx="2" />
      <rect className={classes.manager} x="10" y="1" width="4" height="18" rx="2" />
    </svg>
    Tweespraak
  </span>
)
