import { mutate, onMailLink } from './mail.link.js';

onMailLink(async (token) => {
  await mutate(
    'mutation VerifyEmailPage($token: String!) { verifyEmail(token: $token) { errors { message } } }',
    { token },
  );
  return 'Your address is confirmed. You can close this page.';
});
