export { createSmtpMail } from './create-smtp-mail.ts';
export { createStripeEventReader } from './create-stripe-event-reader.ts';
export { createStripeProcessor } from './create-stripe-processor.ts';
export { createTwilioSms } from './create-twilio-sms.ts';
