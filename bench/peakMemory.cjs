// Preloaded into a measured process: writes its peak resident memory (KiB) and its seconds of processor time, all threads together, to the file named in MARSHALL_BENCH_USE.
const { writeFileSync } = require('node:fs');
const { isMainThread } = require('node:worker_threads');

if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    if (process.env.MARSHALL_BENCH_USE)
      writeFileSync(process.env.MARSHALL_BENCH_USE, `${maxRSS} ${(userCPUTime + systemCPUTime) / 1e6}`);
  });
