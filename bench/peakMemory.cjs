// Preloaded into a measured process: writes its peak resident memory (KiB) to the file named in MARSHALL_BENCH_RSS.
const { writeFileSync } = require('node:fs');

process.on('exit', () => {
  if (process.env.MARSHALL_BENCH_RSS)
    writeFileSync(process.env.MARSHALL_BENCH_RSS, String(process.resourceUsage().maxRSS));
});
