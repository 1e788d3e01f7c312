// One source of types for both browsers: @types/chrome. The polyfill gives the same shape.
declare module 'webextension-polyfill' {
  const browser: typeof chrome;
  export default browser;
}
declare module '*.css?text' {
  const text: string;
  export default text;
}
declare module '*.css' {}
