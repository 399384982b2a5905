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
 * Counts one under every key, or under none when one of them is full. Arguments per key: lifetime, most, and the
 * length of a piece (0: a fixed window; with lifetime 0 each piece is a window). A key is a hash from the piece's number to its count; no lifetime, whenever
 * it begins, holds more than the most. Answers what to wait for, what is used of each, and when something of each is
 * free again; milliseconds.
 */
export const COUNT = `
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local used, ends, piece = {}, {}, {}
local full = false
for i, key in ipairs(KEYS) do
  local lifetime, most, segment = tonumber(ARGV[3 * i - 2]), tonumber(ARGV[3 * i - 1]), tonumber(ARGV[3 * i])
  local counts = redis.call('HGETALL', key)
  used[i], ends[i] = 0, 0
  piece[i] = segment > 0 and math.floor(now / segment) or 0
  for at = 1, #counts, 2 do
    local number = tonumber(counts[at])
    local over = segment > 0 and (number + 1) * segment + lifetime or now + redis.call('PTTL', key)
    if over <= now then
      redis.call('HDEL', key, counts[at])
    else
      used[i] = used[i] + tonumber(counts[at + 1])
      if ends[i] == 0 or over - now < ends[i] then ends[i] = over - now end
    end
  end
  if used[i] >= most then full = true end
end
local wait = 0
for i, key in ipairs(KEYS) do
  local lifetime, most, segment = tonumber(ARGV[3 * i - 2]), tonumber(ARGV[3 * i - 1]), tonumber(ARGV[3 * i])
  if full then
    if used[i] >= most then wait = math.max(wait, ends[i], 1) end
  else
    redis.call('HINCRBY', key, string.format('%.0f', piece[i]), 1)
    if segment > 0 then
      redis.call('PEXPIRE', key, lifetime + segment)
    elseif used[i] == 0 then
      redis.call('PEXPIRE', key, lifetime)
    end
    used[i] = used[i] + 1
    if ends[i] == 0 then ends[i] = segment > 0 and (piece[i] + 1) * segment + lifetime - now or lifetime end
  end
end
local answer = {wait}
for _, count in ipairs(used) do answer[#answer + 1] = count end
for _, left in ipairs(ends) do answer[#answer + 1] = left end
return answer`;
