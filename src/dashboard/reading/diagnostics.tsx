/** Where reading fell short. */
export function Diagnostics() {
  return null;
}
