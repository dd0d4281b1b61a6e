/** How a letter looks by day; its colours by night stand in `night`, for programs that ask for them. */
export const look = {
  paper: {
    backgroundColor: '#fbfaf7',
    color: '#1c1b19',
    fontFamily: 'Inter, Helvetica, Arial, sans-serif',
    margin: 0,
  },
  column: { maxWidth: '560px', padding: '32px 24px' },
  heading: { color: '#1c1b19', fontSize: '21px', lineHeight: '28px', margin: '0 0 24px' },
  paragraph: {
    color: '#1c1b19',
    fontSize: '15px',
    lineHeight: '24px',
    margin: '0 0 16px',
    whiteSpace: 'pre-line',
  },
  small: { color: '#625e56', fontSize: '13px', lineHeight: '20px', margin: '0 0 16px' },
  button: {
    backgroundColor: '#0b6b6b',
    borderRadius: '8px',
    color: '#ffffff',
    fontSize: '15px',
    padding: '12px 20px',
  },
  link: { color: '#0b6b6b', fontSize: '15px', lineHeight: '24px' },
  smallLink: { color: '#0b6b6b', fontSize: '13px' },
  line: { borderTop: '1px solid #e5e1d8', margin: '24px 0' },
} as const

/**
 * The same at night. Marked as important, since what stands at an element itself would win. Programs that turn colours
 * round by themselves leave alone what says that it knows both. The paper lies on the body and on the cells within it,
 * since some programs throw the body away.
 */
export const night = `:root { color-scheme: light dark; supported-color-schemes: light dark; }
@media (prefers-color-scheme: dark) {
  .paper, .paper td { background-color: #171614 !important; }
  .ink { color: #eeebe4 !important; }
  .soft { color: #aaa499 !important; }
  .link { color: #63c5c0 !important; }
  .button { background-color: #63c5c0 !important; color: #171614 !important; }
  .line { border-top-color: #34312c !important; }
}`
