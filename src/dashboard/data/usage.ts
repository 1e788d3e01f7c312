const EVERY_MS = 10_000;

/** How many bytes this extension takes on the disk, as the browser reckons; looked at now and then. */
export const liveUsage = {
  subscribe(next: (bytes: number) => void, failed: (error: unknown) => void): () => void {
    const look = () =>
      void navigator.storage.estimate().then(({usage}) => {
        if (usage !== undefined) next(usage);
      }, failed);
    look();
    const timer = setInterval(look, EVERY_MS);
    return () => clearInterval(timer);
  },
};
