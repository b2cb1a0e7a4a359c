// The HTTP server library (fastify) and its plugins, as this part uses them.
import helmet from '@fastify/helmet';
import serveStatic from '@fastify/static';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';

export type { FastifyInstance as HttpServer, FastifyReply as Reply, FastifyRequest as Request };
export { fastify as openHttpServer, helmet, serveStatic };
