import summary from '#lib/stats/simulation-summary.json' with { type: 'json' };
