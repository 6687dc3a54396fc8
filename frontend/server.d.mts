import type { Server } from 'node:http';

export interface ClientConfig {
  api: string;
  issuer: string;
  clientId: string;
}

export function readConfig(env: Record<string, string | undefined>): ClientConfig;
export function contentSecurityPolicy(config: ClientConfig): string;
export function securityHeaders(config: ClientConfig): Record<string, string>;
export function createClientServer(config: ClientConfig, folder: string): Server;
