import { element } from './elements.js';
import { mutate, onMailLink } from './mail.link.js';

const password = element('password');

element('show').addEventListener('change', ({ target }) => {
  password.type = target.checked ? 'text' : 'password';
});

onMailLink(async (token) => {
  const { accessToken } = await mutate(
    'mutation ResetPasswordPage($input: ResetPasswordInput!) { resetPassword(input: $input) { accessToken errors { message } } }',
    { input: { token, newPassword: password.value } },
  );
  password.value = '';
  // It signs in as well, which this page has no use for.
  await mutate('mutation LeaveResetPage { logout { errors { message } } }', {}, accessToken).catch(
    () => undefined,
  );
  return 'Your password is changed, and all devices are signed out. You can sign in with the new one.';
});
