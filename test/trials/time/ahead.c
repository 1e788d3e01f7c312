// The clock on the wall, so far ahead of the true one as a file says: for a browser that is started
// with this loaded before the C library. The file is 8 bytes, milliseconds; it is mapped, so that a
// change of it is a change of the clock of every process at once. No other clock is touched.
// The system itself goes on by the true time: a wait until a moment of this clock is asked of it until
// the true one. Firefox sleeps so, and without this would for as many hours as the clock is ahead.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <semaphore.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static int (*true_clock)(clockid_t, struct timespec *);
static int (*true_wait)(pthread_cond_t *, pthread_mutex_t *, const struct timespec *);
static int (*true_take)(sem_t *, const struct timespec *);
static const volatile int64_t *ahead;

// How far ahead the clock was when this thread last looked at it, and reckoned until when to wait
static __thread int64_t told __attribute__((tls_model("initial-exec")));

__attribute__((constructor)) static void begin(void) {
  true_clock = dlsym(RTLD_NEXT, "clock_gettime");
  true_wait = dlsym(RTLD_NEXT, "pthread_cond_timedwait");
  true_take = dlsym(RTLD_NEXT, "sem_timedwait");
  const char *name = getenv("EARMARK_CLOCK");
  int file = name ? open(name, O_RDONLY | O_CLOEXEC) : -1;
  if (file < 0) return;
  void *map = mmap(NULL, sizeof *ahead, PROT_READ, MAP_SHARED, file, 0);
  close(file);
  if (map != MAP_FAILED) ahead = map;
}

static struct timespec moved(struct timespec at, int64_t ms) {
  int64_t nanos = at.tv_nsec + (ms % 1000) * 1000000;
  int64_t carry = nanos < 0 ? -1 : nanos / 1000000000;
  return (struct timespec){at.tv_sec + ms / 1000 + carry, nanos - carry * 1000000000};
}

// A condition may be waited for by another clock too: those count from the computer's start, and so
// are far below what the clock on the wall counts from 1970.
static struct timespec true_moment(const struct timespec *at) {
  return at->tv_sec > 1000000000 && at->tv_sec < 40000000000 ? moved(*at, -told) : *at;
}

int clock_gettime(clockid_t id, struct timespec *at) {
  int failed = true_clock ? true_clock(id, at) : (int)syscall(SYS_clock_gettime, id, at);
  if (failed || !ahead || (id != CLOCK_REALTIME && id != CLOCK_REALTIME_COARSE)) return failed;
  told = *ahead;
  *at = moved(*at, told);
  return 0;
}

int pthread_cond_timedwait(pthread_cond_t *restrict until, pthread_mutex_t *restrict lock,
                           const struct timespec *restrict at) {
  struct timespec then = true_moment(at);
  return true_wait(until, lock, &then);
}

int sem_timedwait(sem_t *restrict until, const struct timespec *restrict at) {
  struct timespec then = true_moment(at);
  return true_take(until, &then);
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
