/**
 * Import this before DuckDB's binding. A native file holds parts of memory that were never written to; DuckDB's
 * allocator reads this setting when it is loaded, and then hands out zeros only, so that the same rows give the same
 * bytes. Where DuckDB is built without that allocator (not on Linux), those unused bytes may differ.
 */
process.env.DUCKDB_JE_MALLOC_CONF = 'zero:true';
