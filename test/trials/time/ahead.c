// The clock on the wall, so far ahead of the true one as a file says: for a browser that is started
// with this loaded before the C library. The file is 8 bytes, milliseconds; it is mapped, so that a
// change of it is a change of the clock of every process at once. No other clock is touched.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int (*true_clock)(clockid_t, struct timespec *);
static const volatile int64_t *ahead;

__attribute__((constructor)) static void begin(void) {
  const char *name = getenv("EARMARK_CLOCK");
  int file = name ? open(name, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *map = mmap(NULL, sizeof *ahead, PROT_READ, MAP_SHARED, file, 0);
  close(file);
  true_clock = dlsym(RTLD_NEXT, "clock_gettime");
  if (map != MAP_FAILED) ahead = map;
}

int clock_gettime(clockid_t id, struct timespec *at) {
  int failed = true_clock ? true_clock(id, at) : (int)syscall(SYS_clock_gettime, id, at);
  if (failed || !ahead || (id != CLOCK_REALTIME && id != CLOCK_REALTIME_COARSE)) return failed;
  int64_t ms = *ahead;
  int64_t nanos = at->tv_nsec + (ms % 1000) * 1000000;
  int64_t carry = nanos < 0 ? -1 : nanos / 1000000000;
  at->tv_sec += ms / 1000 + carry;
  at->tv_nsec = nanos - carry * 1000000000;
  return 0;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone) {
  struct timespec now;
  (void)zone;
  clock_gettime(CLOCK_REALTIME, &now);
  at->tv_sec = now.tv_sec;
  at->tv_usec = now.tv_nsec / 1000;
  return 0;
}

time_t time(time_t *at) {
  struct timespec now;
  clock_gettime(CLOCK_REALTIME, &now);
  if (at) *at = now.tv_sec;
  return now.tv_sec;
}
