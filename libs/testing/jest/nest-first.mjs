// NestJS' CommonJS satellites find these loaded, whatever a spec imports first
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
