-- One line of JSON in place of wrk's report, so that nothing has to be read out of prose.
done = function(summary, latency)
    io.write(string.format(
        'RESULT {"perSecond":%.1f,"p50":%.3f,"p99":%.3f,"errors":%d}\n',
        summary.requests / summary.duration * 1e6,
        latency:percentile(50) / 1000,
        latency:percentile(99) / 1000,
        summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.status + summary.errors.timeout
    ))
end
