/** Where to go after signing in: a path of this app in `?to=`, or home. */
export function homeOf(parameters: URLSearchParams): string {
  const to = parameters.get('to') ?? '/';
  // Not `//elsewhere.example`, which a browser reads as another host.
  return /^\/(?![/\\])/.test(to) ? to : '/';
}

/** The page that signs in, and comes back. */
export function signInPath(location: string): string {
  return `/sign-in?to=${encodeURIComponent(location)}`;
}
