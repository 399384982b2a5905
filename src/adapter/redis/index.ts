export {redisStore, type RedisStore, type RedisStoreOptions} from './store.js';
