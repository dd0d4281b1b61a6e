/** Where mail goes out through, such as `mail.example.nl:587`: without the name and the password of the setting. */
export const mailServerOf = (smtpUrl: string): string => {
  const { hostname, port, protocol } = new URL(smtpUrl)
  return `${hostname}:${port === '' ? (protocol === 'smtps:' ? 465 : 587) : port}`
}
