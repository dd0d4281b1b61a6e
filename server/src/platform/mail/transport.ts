import type { Transporter } from 'nodemailer'

/** The way to a mail server. `patience`: milliseconds after which one that says nothing is taken not to answer. */
export const openTransport = async (url: string, patience: number): Promise<Transporter> => {
  // Who sends no mail reads in nothing of it.
  const { createTransport } = await import('nodemailer')
  return createTransport({
    url,
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  })
}
