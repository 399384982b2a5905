/** Puts a text in the place of exactly this one. */
export const REPLACE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
redis.call('SET', KEYS[1], ARGV[2], 'PX', ARGV[3])
return 1`;

/** Takes exactly this text away. */
export const REMOVE = `
if redis.call('GET', KEYS[1]) ~= ARGV[1] then return 0 end
return redis.call('DEL', KEYS[1])`;

/**
 * Counts one under every key, or under none when one of them is full. Arguments: lifetime and most of each key.
 * Answers what to wait for, what is used of each, and when each ends; milliseconds.
 */
export const COUNT = `
local full = false
for i, key in ipairs(KEYS) do
  if tonumber(redis.call('GET', key) or '0') >= tonumber(ARGV[2 * i]) then full = true end
end
local wait = 0
local used, ends = {}, {}
for i, key in ipairs(KEYS) do
  if not full then
    if redis.call('INCR', key) == 1 then redis.call('PEXPIRE', key, ARGV[2 * i - 1]) end
  end
  used[i] = tonumber(redis.call('GET', key) or '0')
  ends[i] = math.max(0, redis.call('PTTL', key))
  if full and used[i] >= tonumber(ARGV[2 * i]) then wait = math.max(wait, ends[i], 1) end
end
local answer = {wait}
for _, count in ipairs(used) do answer[#answer + 1] = count end
for _, left in ipairs(ends) do answer[#answer + 1] = left end
return answer`;
